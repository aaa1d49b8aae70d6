"""The same faults to this package and to openai-python, side by side: `python -m tests.faults.compare`.

Writes docs/reliability.md, or with `--check` says whether it is up to date. Every case runs in a process of its own, so
that one that never ends can be ended. Each row names the test of this package that holds the behaviour for both halves.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import re
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.faults import cases
from tests.faults.server import FaultServer
from tests.realtime import cases as sessions

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "docs" / "reliability.md"
HEAD: Final = """\
# What goes wrong, and what you see

One row per fault. A local server does what the first column says, over real sockets; the second column is what a caller
of this package sees, the third what a caller of openai-python {version} sees in the same program. The last column names
the test that holds our behaviour, for the sync and the async client. Made by `make compare-faults`; "does not end"
means that the call had not ended after {patience:.0f} seconds. Both clients have their default settings, but for what a
row says.

"""
FOOT: Final = """
## What has arrived

Whatever ends a stream midway (a timeout, `stream_idle_timeout`, a `deadline`, a connection that breaks, an error event,
an event that is no JSON, an answer that is not of the shape), its error has in `partial` what had arrived: of a chat
the completion so far, of bytes that were to be read whole the bytes, of other streams the list of events. It goes along
through pickle and `copy.deepcopy`; `tests/faults/test_partial.py` holds it.

## What is not bounded

* A wait for an `http_client` of yours, or for the one that a proxy needs, is ended by a `deadline`, but httpx has no
  hook to end what it waits for: a thread waits on, and the connection stays taken, until the server lets go or the read
  timeout passes without a byte. Without a `deadline` such a client waits for an answer as long as interim answers come;
  our own connections give up after 1 MiB.
* `asyncio.run` waits at its end for a thread that still looks up a name, though the call that wanted it is over.
* A `deadline` that ends an async call says that the call may have been executed, even where it had not been sent yet.
* With the extra `aiohttp`, floods of interim answers and of extensions of a chunk end with the `deadline` only.
* With the extra `aiohttp`, answers that have two `Content-Length` headers, or one beside `Transfer-Encoding: chunked`,
  are refused as `APIConnectionError`; without it they are read, unless two lengths differ (RFC 9112 allows both).
* The async client works in asyncio and uvloop, not in trio.

## Under load

`tests/faults/test_load.py` sends 1,000 calls and reads 200 streams at once over one async client, and calls one sync
client from 32 threads. `make soak` then lets a server reset, stall, cut, limit and fail 30 % of all requests for ten
minutes, to 40 tasks on one async and 8 threads on one sync client; the suite runs six seconds of it. The run of the
first release: 65,700 calls, of which 56,455 gave the right answer and the rest one of our errors; no answer was wrong,
lost or doubled; no connection, task, thread or file descriptor was left; the process stayed at 44 MB throughout.
"""
ALL: Final = [*cases.ALL, *sessions.CASES]
PATIENCE: Final = 8.0  # seconds after which a case counts as one that does not end


@dataclass
class Seen:
    """What one client made of one fault."""

    text: str
    requests: int


def play(case: cases.Case, package: str) -> Seen:
    """Run one case with one package, in a process that is ended if it does not end."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_play, args=(case.name, package, there))
    process.start()
    there.close()
    requests = 0
    text = "does not end"
    end = time.monotonic() + PATIENCE + 20  # the first message comes when the imports are done
    while here.poll(max(end - time.monotonic(), 0)):
        try:
            kind, value = here.recv()
        except EOFError:
            break
        if kind == "begun":
            end = time.monotonic() + PATIENCE
        elif kind == "requests":
            requests = value
        else:
            text = value
    process.kill()
    process.join()
    return Seen(text, requests)


def _play(name: str, package: str, pipe: Any) -> None:
    case = next(case for case in ALL if case.name == name)
    sdk = importlib.import_module(package)
    _ = sdk.OpenAI
    with case.serve() if case.serve is not None else FaultServer(*case.script) as server:
        pipe.send(("begun", None))
        text = cases.outcome(lambda: case.act(sdk, server.base_url), secret=cases.KEY)
        pipe.send(("requests", len(server.requests)))
        pipe.send(("text", text))
    pipe.close()


def tests_of_this_package() -> set[str]:
    """Return the names of the tests that exist."""
    found: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        found |= {
            f"{path.name}::{name}" for name in re.findall(r"^(?:async )?def (test_\w+)", path.read_text(), re.MULTILINE)
        }
    return found


def page(version: str, rows: list[tuple[cases.Case, Seen, Seen]]) -> str:
    """Write the page."""
    lines = [HEAD.format(version=version, patience=PATIENCE)]
    chapter = None
    for case, ours, theirs in rows:
        if case.chapter != chapter:
            chapter = case.chapter
            lines.append(f"\n## {chapter}\n\n| the server | overlay | openai-python | test |\n|---|---|---|---|\n")
        cells = [case.fault, _cell(ours), _cell(theirs), f"`{case.test}`"]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n")
    return "".join([*lines, FOOT]).replace("\n\n\n", "\n\n")


def _cell(seen: Seen) -> str:
    return seen.text + (f" ({seen.requests} requests)" if seen.requests > 1 else "")


def main() -> int:
    """Compare, and write or check the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not up to date")
    parser.add_argument("--only", default="", help="run the cases whose name holds this, and print them")
    arguments = parser.parse_args()
    if missing := {case.test for case in ALL} - tests_of_this_package():
        sys.stdout.write(f"these tests do not exist: {sorted(missing)}\n")
        return 1
    import openai

    rows = []
    for case in ALL:
        if arguments.only in case.name:
            rows.append((case, play(case, "overlay"), play(case, "openai")))
            sys.stdout.write(f"{case.name}\n  overlay: {_cell(rows[-1][1])}\n  openai:  {_cell(rows[-1][2])}\n")
            sys.stdout.flush()
    if arguments.only:
        return 0
    text = page(openai.__version__, rows)
    if arguments.check:
        return 0 if PAGE.read_text() == text else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
