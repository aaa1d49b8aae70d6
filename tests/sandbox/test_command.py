"""`python -m overlay.sandbox`, as a user runs it."""

from __future__ import annotations

import os
import re
import runpy
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from overlay.sandbox.__main__ import main
from tests import ports
from tests.patience import LONG

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-W", "error", "-m", "overlay.sandbox"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end(number: signal.Signals) -> None:
    command = [*COMMAND, "--port", "0", "--model", "my-model"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as run:
        assert run.stdout
        url = re.search(r"http://\S+/v1", run.stdout.readline())
        advice = run.stdout.readline()
        assert url
        models = httpx.get(f"{url[0]}/models", headers={"Authorization": "Bearer sk-test"}).json()["data"]
        assert "my-model" in [model["id"] for model in models]
        run.send_signal(number)
        rest = run.communicate(timeout=LONG)
    assert (run.returncode, rest) == (0, ("", ""))
    assert advice.strip() == f"export OPENAI_BASE_URL={url[0]} OPENAI_API_KEY=sk-sandbox"


def test_a_port_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        run = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, env=ENVIRONMENT, timeout=LONG)
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith(f"overlay.sandbox: cannot listen on port {port} of 127.0.0.1")
    assert run.stderr.count("\n") == 1


@pytest.fixture
def free_port() -> Iterator[int]:
    with ports.for_server() as port:
        yield port


@pytest.fixture
def own_signals() -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def test_the_options_arrive(
    free_port: int, own_signals: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("overlay.sandbox.__main__.LOOK", 0.001)  # it looks more than once before it is told to end
    url = f"http://127.0.0.1:{free_port}/v1"
    statuses: list[int] = []

    def look_and_end() -> None:
        headers = {"Authorization": "Bearer sk-test"}
        body = {"model": "mine", "messages": [{"role": "user", "content": "Hello"}], "store": True}
        with httpx.Client(base_url=url, headers=headers, transport=httpx.HTTPTransport(retries=8)) as client:
            made = client.post("/chat/completions", json=body).json()
            statuses.extend(client.get(f"/chat/completions/{made['id']}").status_code for _ in range(3))
        os.kill(os.getpid(), signal.SIGINT)

    watcher = threading.Thread(target=look_and_end)
    watcher.start()
    assert main(["--port", str(free_port), "--model", "mine", "--delay", "0.01", "--lag", "2"]) == 0
    watcher.join()
    assert statuses == [404, 404, 200]
    assert url in capsys.readouterr().out


def test_a_port_that_is_none(own_signals: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", "70000"]) == 1
    assert "port 70000" in capsys.readouterr().err


def test_run_as_a_module(
    own_signals: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "overlay.sandbox.__main__")
    monkeypatch.setattr(sys, "argv", ["overlay.sandbox", "--port", "70000"])
    with pytest.raises(SystemExit) as ending:
        runpy.run_module("overlay.sandbox", run_name="__main__")
    assert ending.value.code == 1
    assert "port 70000" in capsys.readouterr().err
