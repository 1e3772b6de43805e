from __future__ import annotations

import pytest

from knowledge.articles.language import is_english

ENGLISH = [
    "Rovers won.",
    "",
    "1-0, 2-1, 3-2.",
    (
        "Torvald scored twice as Rovers came from behind to beat Albion 3-2 at Harbour Park on Saturday. The "
        "visitors had led through a header by Vos, and then through a penalty that Lind put low to the left of the "
        "goalkeeper."
    ),
    (
        "Harbour Park: Rovers (4-3-3): Ashworth; Nilsson, Kowalczyk, Fernández, Ødegård; Müller, Çalık, García; "
        "Lind, Vos, Torvald. Albion (4-4-2): Petrov; Da Silva, O'Neill, Hernández, Van Dam; Rossi, Sørensen, Weiß, "
        "Jovanović; Kane, Ito. Rovers had the better of it in the first half, but it was Albion who took the lead "
        "when Ito turned in a cross."
    ),
]
OTHERS = [
    (
        "I padroni di casa hanno vinto per tre a due dopo essere stati in svantaggio per due volte. La prima rete "
        "è arrivata di testa al dodicesimo minuto, poi un rigore trasformato poco prima dell'intervallo ha "
        "riportato avanti gli ospiti."
    ),
    (
        "El equipo local remontó dos veces y acabó ganando por tres a dos con un gol de cabeza a cuatro minutos "
        "del final. El portero visitante había detenido un penalti en la primera parte y poco después llegó el "
        "empate de los visitantes."
    ),
    (
        "Die Gastgeber drehten das Spiel und gewannen am Ende mit drei zu zwei. Das erste Tor fiel in der zwölften "
        "Minute nach einem Eckball, und kurz vor der Pause verwandelten die Gäste einen Elfmeter zur erneuten "
        "Führung in diesem Spiel."
    ),
    (
        "L'équipe locale a renversé le match et s'est imposée trois buts à deux grâce à une tête à quatre minutes "
        "de la fin. Le gardien visiteur avait pourtant arrêté un penalty en première période avant que les siens "
        "ne reprennent l'avantage."
    ),
    (
        "Gospodarze dwa razy odrabiali straty i wygrali trzy do dwóch po golu głową na cztery minuty przed końcem "
        "meczu. Bramkarz gości obronił rzut karny w pierwszej połowie, a chwilę później jego zespół znowu wyszedł "
        "na prowadzenie."
    ),
    (
        "Хозяева дважды отыгрывались и победили со счетом три два благодаря голу головой за четыре минуты до конца "
        "матча. Вратарь гостей отразил пенальти в первом тайме, а вскоре после этого его команда снова вышла "
        "вперед в этой игре."
    ),
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_what_is_too_short_to_tell_is_read(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize("text", OTHERS)
def test_other_languages_are_told(text: str) -> None:
    assert len(text) >= 200
    assert not is_english(text)
