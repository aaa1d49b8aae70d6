"""Start-up cost: each figure comes from a fresh interpreter that exits after one task."""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks.running import environment

# Runs before the work, inside the measured interpreter; {hide} removes what the peer must do without.
_BEFORE = "import sys\n{hide}"
# Runs after it. Linux counts what the parent held at the fork into ru_maxrss, hence VmHWM.
_AFTER = """
import resource
used = resource.getrusage(resource.RUSAGE_SELF)
modules = len(sys.modules)
import gc, json
try:
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
except OSError:
    peak = used.ru_maxrss
gc.collect()
print(json.dumps([used.ru_utime + used.ru_stime, modules, peak, len(gc.get_objects())]))
"""
_CALL = "model='m', messages=[dict(role='user', content='Hello.')]"
_TYPED = """
from {package} import OpenAI
client = OpenAI(api_key='k', base_url={base!r})
client.chat.completions
"""
_FIRST = f"client.chat.completions.create({_CALL}).choices[0].message.content\n"

WORK: dict[str, dict[str, str]] = {
    "nothing": {"python": ""},
    "import": {"python": "", "overlay": "import overlay", "openai": "import openai"},
    "construct": {
        "httpx": "import httpx, attrs\nclient = httpx.Client()\n",
        "openai": _TYPED,
        "overlay": _TYPED,
    },
    "first-call": {
        "httpx": "import httpx, json\nclient = httpx.Client()\n"
        "json.loads(client.post({base!r} + '/chat/completions', headers={{'authorization': 'Bearer k'}}, "
        f"json=dict({_CALL})).content)['choices'][0]['message']['content']\n",
        "openai": _TYPED + _FIRST,
        "overlay": _TYPED + _FIRST,
    },
}  # fmt: skip
# httpx loads its command line's libraries if they happen to be installed; an application has none of them.
_FOREIGN = ("click", "rich", "pygments")
_EXTRAS = ("msgspec", "aiohttp", "httpx_aiohttp")


def code(work: str, peer: str, base: str) -> str:
    """Return the program of one measurement."""
    hidden = (*_FOREIGN, *(_EXTRAS if peer == "overlay" else ()))
    before = _BEFORE.format(hide=f"for name in {hidden}: sys.modules[name] = None\n")
    return before + WORK[work][peer].format(package=peer, base=base + "/call/v1") + _AFTER


def measure(program: str) -> tuple[float, int, int, int]:
    """Run a program; returns CPU seconds of the whole process so far, modules, peak RSS in bytes, tracked objects."""
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, env=environment()
    )
    cpu, modules, rss, tracked = json.loads(done.stdout.splitlines()[-1])
    return cpu, modules, rss, tracked
