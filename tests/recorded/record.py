"""``python -m tests.recorded.record SERVER``: record the cassettes of one server anew (`make record`)."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

import overlay
from overlay.sandbox import Sandbox

from .cassettes import FOLDER, cassette
from .drivers import run, sync_client
from .flows import FAULTS, FLOWS


@contextmanager
def served(server: str, name: str, base_url: str | None, api_key: str) -> Iterator[tuple[str, str]]:
    """Give the base URL of a server and what it calls itself; start it where that is for us to do."""
    if server == "sandbox":
        with Sandbox(models=["tiny"], faults=FAULTS.get(name, ())) as sandbox:
            yield sandbox.base_url, f"overlay.sandbox {overlay.__version__}"
    elif base_url is None:
        raise SystemExit(
            f"{server} is not started for you: start one, and name it as make record SERVER={server} BASE_URL=http://HOST/v1"
        )
    else:
        answer = httpx.get(f"{base_url.removesuffix('/v1')}/props", headers={"Authorization": f"Bearer {api_key}"})
        answer.raise_for_status()
        yield base_url, f"llama.cpp llama-server {answer.json()['build_info']}, model {answer.json()['model_alias']}"


def record(server: str, name: str, base_url: str | None, api_key: str, folder: Path = FOLDER) -> str:
    """Record one flow anew, with a server of its own where it is the sandbox; say what was recorded."""
    with served(server, name, base_url, api_key) as (address, maker):
        secrets = (api_key,)
        with (
            sync_client(api_key, address) as client,
            cassette(server, name, maker=maker, secrets=secrets, folder=folder) as tape,
        ):
            run(client, FLOWS[server][name])
    return f"{server}/{name}.yaml: {len(tape)} answers of {maker}"


def main(argv: Sequence[str] | None = None) -> None:
    """Record every flow of a server."""
    parser = argparse.ArgumentParser(prog="make record", description=__doc__)
    parser.add_argument("server", choices=sorted(FLOWS))
    parser.add_argument("--base-url", help="where the server is, /v1 included; the sandbox is started here")
    arguments = parser.parse_args(argv)
    for name in FLOWS[arguments.server]:
        print(record(arguments.server, name, arguments.base_url, os.environ.get("RECORD_API_KEY", "sk-test-key")))


if __name__ == "__main__":
    main()
