"""Kill a run at random moments and start it again, many times: nothing is lost, and nothing that was answered is asked.

python -m tests.bulk.kill [TIMES]
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from overlay.bulk._ledger import DONE, STARTED, Ledger
from overlay.bulk._requests import fingerprint
from tests.bulk.server import ChatServer, question
from tests.patience import LONG

ROWS = 120
PROGRAM = """
import sys
from overlay import AsyncOpenAI, bulk
source, ledger, out, url = sys.argv[1:]
client = AsyncOpenAI(api_key="sk-test", base_url=url)
bulk.run_sync(source, client=client, ledger=ledger, out=out, limits=bulk.Limits(in_flight=20))
"""


def kill_and_resume(seed: int) -> tuple[int, int]:
    """Do one run that is killed at a random moment, and go on with it; return rows done and begun at that moment."""
    chance = random.Random(seed)
    moment = chance.randrange(1, ROWS)
    reached, killed = threading.Event(), threading.Event()

    def script(prompt: str, times: int) -> Any:
        if server.asked.total() >= moment:
            reached.set()
            killed.wait(LONG)  # or a run that is quicker than we are would be over
        return None

    with tempfile.TemporaryDirectory() as folder, ChatServer(script) as server:
        source, ledger, out = (Path(folder) / name for name in ("in.jsonl", "run.sqlite", "out.jsonl"))
        source.write_text("".join(json.dumps(question(f"q{index}")) + "\n" for index in range(ROWS)))
        command = [sys.executable, "-c", PROGRAM, str(source), str(ledger), str(out), server.base_url]
        process = subprocess.Popen(command)
        assert reached.wait(LONG)
        process.send_signal(signal.SIGKILL)
        process.wait(LONG)
        killed.set()
        assert not out.exists()
        book = Ledger(ledger)
        before = {entry.id: entry.answer for entry in book.entries(states=(DONE,))}
        begun = {entry.id for entry in book.entries(states=(STARTED,))}
        book.close()
        subprocess.run(command, check=True, timeout=LONG)
        lines = [json.loads(line) for line in out.read_text().splitlines()]
        said = [line["answer"]["choices"][0]["message"]["content"] for line in lines]
        assert said == [f"You said q{index}" for index in range(ROWS)], "a row is lost, doubled or out of order"
        after = {line["id"]: line["answer"] for line in lines}
        assert all(after[identity] == json.loads(answer or "") for identity, answer in before.items())
        for prompt in (f"q{index}" for index in range(ROWS)):
            identity, times = fingerprint("chat.completions.create", question(prompt)), server.asked[prompt]
            # What was under way may have been sent before the end, or not. (The server may hear of it after the end.)
            assert times in ((1, 2) if identity in begun else (1,)), f"{prompt} was asked {times} times"
        return len(before), len(begun)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bulk.kill", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("times", nargs="?", type=int, default=50, help="how often to kill it (%(default)s)")
    times = parser.parse_args().times
    for number in range(times):
        done, begun = kill_and_resume(number)
        print(
            f"{number + 1}/{times}: killed with {done} rows done and {begun} under way; all {ROWS} are there",
            flush=True,
        )
    print(f"{times} of {times}: nothing lost, nothing doubled")


if __name__ == "__main__":
    main()
