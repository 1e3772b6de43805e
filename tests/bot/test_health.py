"""What a supervisor and Prometheus get to see."""

from __future__ import annotations

import httpx
import pytest

from bot.errors import SettingError
from bot.health import health
from bot.metrics import Metrics
from knowledge import Coverage, KnowledgeError
from tests.bot.twin import KnowledgeTwin


@pytest.fixture
def metrics() -> Metrics:
    return Metrics(["telegram", "discord"])


async def asked(url: str) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.get(url)


async def test_well_when_every_platform_is_connected(address: str, metrics: Metrics, knowledge: KnowledgeTwin) -> None:
    metrics.connected("telegram", up=True)
    async with health(address, knowledge, metrics) as url:
        failing = await asked(url)
        metrics.connected("discord", up=True)
        well = await asked(url)
    assert (failing.status_code, well.status_code) == (503, 200)
    assert failing.json() == {"status": "failing", "platforms": {"telegram": True, "discord": False}, "articles": 2}
    assert well.json() == {"status": "ok", "platforms": {"telegram": True, "discord": True}, "articles": 2}


async def test_not_well_when_the_store_cannot_be_read(address: str) -> None:
    class Broken(KnowledgeTwin):
        async def coverage(self) -> Coverage:
            raise KnowledgeError("the store is gone")

    async with health(address, Broken(), Metrics([])) as url:
        told = await asked(url)
    assert (told.status_code, told.json()) == (503, {"status": "failing", "platforms": {}, "articles": None})


async def test_metrics_as_prometheus_reads_them(address: str, metrics: Metrics, knowledge: KnowledgeTwin) -> None:
    metrics.held_back("telegram")
    async with health(address, knowledge, metrics):
        told = await asked(f"http://{address}/metrics")
    assert told.headers["content-type"].startswith("text/plain; version=")
    assert 'touchline_held_back_total{platform="telegram"} 1.0' in told.text.splitlines()


async def test_it_ends_with_the_bot(address: str, metrics: Metrics, knowledge: KnowledgeTwin) -> None:
    async with health(address, knowledge, metrics) as url:
        pass
    with pytest.raises(httpx.ConnectError):
        await asked(url)


async def test_an_address_in_use_gets_one_line(address: str, metrics: Metrics, knowledge: KnowledgeTwin) -> None:
    async with health(address, knowledge, metrics):
        with pytest.raises(SettingError, match=rf"^TOUCHLINE_HEALTH_ADDRESS: .* at {address} \(.*\)$"):
            async with health(address, knowledge, metrics):
                pytest.fail("two at one address")


@pytest.mark.parametrize("nowhere", ["127.0.0.1:99999", "no.such.host.invalid:80"])
async def test_an_impossible_address_gets_one_line(nowhere: str, metrics: Metrics, knowledge: KnowledgeTwin) -> None:
    with pytest.raises(SettingError, match=r"^TOUCHLINE_HEALTH_ADDRESS: [^\n]*$"):
        async with health(nowhere, knowledge, metrics):
            pytest.fail("served nowhere")
