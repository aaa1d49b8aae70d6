"""`python -m overlay.sandbox`: serve until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

from ._faults import FaultError
from ._resources import table
from ._server import Sandbox, SandboxError

LOOK = 1.0  # seconds from one check whether it is to end to the next


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 after Ctrl-C or SIGTERM, 1 if the sandbox could not start.
    """
    parser = argparse.ArgumentParser(prog="python -m overlay.sandbox", description="A local server of the OpenAI API.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8765, help="port; 0 takes a free one (default: %(default)s)")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds between the chunks of a stream")
    parser.add_argument("--lag", type=int, default=0, help="how many reads of a stored completion answer 404 first")
    parser.add_argument(
        "--model", dest="models", metavar="MODEL", action="append", default=[],
        help="accept this model name too (may be repeated)",
    )  # fmt: skip
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--error-rate", type=float, default=0.0, help="share of calls that fail, from 0 to 1")
    parser.add_argument(
        "--fault", dest="faults", metavar="FAULT", action="append", default=[],
        help="a call that fails: 'POST /responses 429 x2' (may be repeated)",
    )  # fmt: skip
    parser.add_argument("--resources", action="store_true", help="print what is kept, as a table, and how it differs")
    options = vars(parser.parse_args(arguments))
    if options.pop("resources"):
        print(table.as_markdown(), end="")
        return 0
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        with Sandbox(**options) as server:
            print(f"The sandbox answers at {server.base_url} (Ctrl-C ends it). To use it:", flush=True)
            print(f"  export OPENAI_BASE_URL={server.base_url} OPENAI_API_KEY={server.api_key}", flush=True)
            while not ended.wait(LOOK):  # on Windows nothing interrupts a wait: Ctrl-C is noticed between two waits
                pass
    except (SandboxError, FaultError) as error:
        print(f"overlay.sandbox: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
