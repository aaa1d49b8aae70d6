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
# Reliability: what happens on each kind of failure

Each row is one failure, which a local server causes over real sockets. The second column shows what a caller of this
package gets, and the third what a caller of openai-python {version} gets from the same program. The last column names
the test of our behavior, with the sync and the async client. `make compare-faults` generates the tables; "does not end"
means that the call was still running after {patience:.0f} seconds. Both clients use their defaults unless a row says
otherwise.

"""
FOOT: Final = """
## Partial results

If a stream is cut off (by a timeout, `stream_idle_timeout`, a `deadline`, a lost connection, an error event, an event
that is not JSON, or a response of the wrong shape), the error's `partial` holds what arrived: the completion so far for
chats, the bytes for binary responses, and the list of events for other streams. It survives pickle and `copy.deepcopy`;
`tests/faults/test_partial.py` tests it.

## Known limits

* With your own `http_client`, or behind a proxy, a `deadline` ends the call, but httpx has no hook to interrupt its
  wait: a thread keeps waiting, and the connection stays in use, until the server closes it or the read timeout expires.
  Without a `deadline`, such a client waits as long as interim responses arrive; our own connections give up after 1
  MiB.
* Before it returns, `asyncio.run` waits for a thread that is still resolving a host name, even if the call is over.
* If a `deadline` ends an async call, the error says that the call may have been executed, even if it was not sent.
* With the extra `aiohttp`, only the `deadline` ends a flood of interim responses or chunk extensions.
* With the extra `aiohttp`, responses with two `Content-Length` headers, or with one next to `Transfer-Encoding:
  chunked`, are refused as `APIConnectionError`; without it they are read, unless two lengths differ (RFC 9112 allows
  both).
* The async client works with asyncio and uvloop, not with trio.

## Under load

`tests/faults/test_load.py` makes 1,000 concurrent calls and reads 200 concurrent streams over one async client, and
calls one sync client from 32 threads. `make soak` runs 40 tasks on one async client and 8 threads on one sync client
for ten minutes, against a server that resets, stalls, cuts off, rate-limits or fails 30 % of all requests; the test
suite runs six seconds of it. For the first release: of 65,700 calls, 56,455 returned the right answer and all others
one of our errors; no answer was wrong, lost or repeated; no connection, task, thread or file descriptor was leaked; the
process stayed at 44 MB throughout.
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
        pipe.send(("text", cases.outcome(lambda: case.act(sdk, server.base_url), secret=cases.KEY)))
    pipe.send(("requests", len(server.requests)))  # a client may be done before the server has read what it sent
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
    chapters = list(dict.fromkeys(case.chapter for case, _, _ in rows))
    for case, ours, theirs in sorted(rows, key=lambda row: chapters.index(row[0].chapter)):
        if case.chapter != chapter:
            chapter = case.chapter
            lines.append(f"\n## {chapter}\n\n| the server | overlay | openai-python | test |\n|---|---|---|---|\n")
        lines.append(_row(case, ours, theirs) + "\n")
    return "".join([*lines, FOOT]).replace("\n\n\n", "\n\n")


def _row(case: cases.Case, ours: Seen, theirs: Seen) -> str:
    cells = [case.fault, _cell(ours), _cell(theirs), f"`{case.test}`"]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _cell(seen: Seen) -> str:
    return seen.text + (f" ({seen.requests} requests)" if seen.requests > 1 else "")


def main() -> int:
    """Compare, and write or check the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if the page (or with --only, one of its rows) differs"
    )
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
    if arguments.check:
        written = PAGE.read_text().splitlines()
        stale = [case.name for case, *seen in rows if _row(case, *seen) not in written]
        sys.stdout.write(f"the page has other rows for {', '.join(stale)}\n" if stale else "the page has these rows\n")
        return 1 if stale or not (arguments.only or PAGE.read_text() == page(openai.__version__, rows)) else 0
    if not arguments.only:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(page(openai.__version__, rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
