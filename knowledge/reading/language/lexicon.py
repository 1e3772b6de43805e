"""The words of football English that tell who somebody is."""

from __future__ import annotations

KEEPERS = frozenset({"goalkeeper", "keeper", "goalie", "stopper", "custodian"})
POSITIONS = KEEPERS | frozenset(
    """
    striker forward midfielder defender winger playmaker attacker centre-half centre-back fullback full- back
    left-back right-back wing-back wingback marksman frontman hitman sweeper centre-forward poacher half
    """.split()
)
PLAYERS = POSITIONS | frozenset(
    """
    captain skipper substitute sub international veteran teenager youngster star ace man player debutant replacement
    talisman scorer goalscorer signing recruit loanee newcomer rookie wonderkid prodigy taker dangerman vice-captain
    """.split()
)
COACHES = frozenset(
    """
    manager coach boss head-coach trainer tactician gaffer mister interim caretaker
    """.split()
)
REFEREES = frozenset({"referee", "ref", "linesman", "official", "whistler"})
OTHERS = frozenset(
    """
    president chairman owner director chief executive agent pundit commentator minister doctor secretary assistant
    spokesman spokeswoman spokesperson editor journalist reporter presenter broadcaster columnist correspondent blogger
    physio scout ceo
    """.split()
)
LENT = frozenset({"loanee"})
FORMER = frozenset({"former", "ex", "ex-", "one-time", "onetime", "erstwhile", "old", "late", "future"})
SIDES = frozenset(
    """
    side team men boys players charges squad troops outfit club lads defence attack
    """.split()
)
HOSTS = frozenset({"hosts", "host", "home"})
GUESTS = frozenset({"visitors", "visitor", "guests", "away", "travellers"})

# Last words of names that are no person's: grounds, competitions, prizes, bodies.
NOT_LAST = frozenset(
    """
    stadium arena park road lane cup league trophy shield street group championship award day stand end bridge
    ground centre hospital airport university sport sports news times stadio stade estadio division round army
    series federation association committee commission court police council television tv radio magazine academy
    square season boot ball year month week kop night evening afternoon morning time minute half leg card goal
    kick corner substitution final semi-final quarter-final derby classico clasico
    club foundation trust institute agency school college theatre museum hotel
    """.split()
)
NOT_FIRST = frozenset(
    """
    wife sports ditto brit new group round stadio stade estadio estádio stadion parc camp ciutat villa san
    """.split()
)
CLUB_LAST = frozenset(
    """
    fc united city town rovers wanderers albion county athletic afc
    """.split()
)
CLUB_FIRST = frozenset(
    """
    fc ac sc as afc real deportivo dynamo dinamo lokomotiv sporting atletico atlético cska zenit racing
    """.split()
)
NOT_PEOPLE = frozenset(
    """
    i i'm uefa fifa var afp reuters bbc espn sky opta twitter facebook instagram youtube dazn cnn itv english
    british european africa asia europe south north east west america african asian american scudetto covid covid-19
    coronavirus christmas easter pfa fa efl lega figc dfb rfef premier championship mr mrs ms dr st saint god
    internet brexit panenka ultras capo monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december gds pens pk og mls usl nwsl concacaf
    conmebol caf afc lfp ballon d'or xg est gmt bst cet northern southern eastern western boxing bundes scandinavian
    londoner mancunian liverpudlian merseysider scouser geordie brummie glaswegian yorkshireman lancastrian
    conference mvp homegrown designated northwest northeast southwest southeast matchday matchweek thames enter
    frenchman dutchman irishman scotsman welshman englishman comedian
    latin match transfermarkt chrome whatsapp app browser sunday's us uk eu u.s. u.k. getty
    """.split()
)
# What a team is called by its place in a match, a table or a cup: "Hosts Everton".
TEAMS = (
    HOSTS
    | GUESTS
    | frozenset(
        """
    champions leaders holders strugglers neighbours neighbors rivals newcomers minnows opponents finalists giants
    underdogs favourites favorites
    """.split()
    )
)
# Capitalised words beside a club's name that make no person's name of it: "Chelsea Women", "Arsenal Captain".
BESIDE_CLUBS = (
    PLAYERS
    | COACHES
    | SIDES
    | CLUB_LAST
    | CLUB_FIRST
    | FORMER
    | TEAMS
    | frozenset(
        """
    women ladies academy under u21 u23 legends reserves fans supporters stadium park
    """.split()
    )
)
PARTICLES = frozenset(
    """
    de da di do dos das del della van von der den ter ten el al bin ben la le du st. o' mac mc ait i y e zu
    """.split()
)
TITLES = frozenset(
    """
    sir mr mr. don dr dr. signor mister señor lord
    """.split()
)

# Lower-case particles that may begin a surname in running text.
LEADING = frozenset("de van von der den ter ten el al di da dos".split())
ROLES = PLAYERS | COACHES | REFEREES | OTHERS
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# Words joined to a name by a hyphen that are no part of it.
SUFFIXES = frozenset("born led based bound like era style side free less owned clad laden esque".split())
GENERATIONS = frozenset({"jr", "jr.", "junior", "sr", "sr.", "ii", "iii"})
