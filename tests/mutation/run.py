"""Change one thing at a time in the modules that decide, and see that a test fails: `make mutants`.

    python -m tests.mutation.run --sample 150 --seed 7

The changes are those of cosmic-ray. Each is made in a forked process that has loaded everything but this package, and
never on disk: only tests of this process see it. A mutant that all tests pass with is shown; a person judges whether
it matters, and writes a test or an entry in `equivalent.txt` that says why no test can tell it.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT: Final = Path(__file__).parents[2]
EQUIVALENT: Final = Path(__file__).with_name("equivalent.txt")
# `X | Y` is in annotations only, and a loop over nothing is said by other operators, too.
LEFT_OUT: Final = ("core/ReplaceBinaryOperator_BitOr_", "core/VariableReplacer", "core/VariableInserter")
CPU_SECONDS: Final = 240  # of one mutant: what never ends is told apart from a busy machine
WALL_SECONDS: Final = 1800

# What decides, and the tests that are to tell; the quickest first.
MODULES: Final = {
    "overlay/_wire/sse.py": ["unit/test_sse.py", "unit/test_decisions.py", "faults/test_streams.py"],
    "overlay/_wire/body.py": [
        "unit/test_body.py", "unit/test_decisions.py", "faults/test_attempts.py", "faults/test_streams.py",
    ],
    "overlay/_call/retry.py": ["unit/test_retry.py", "unit/test_decisions.py", "faults/test_attempts.py"],
    "overlay/_call/error_body.py": ["unit/test_errors.py", "unit/test_decisions.py", "faults/test_client.py"],
    "overlay/_call/failure.py": [
        "unit/test_failure.py", "unit/test_errors.py", "unit/test_decisions.py", "unit/test_pool.py",
        "faults/test_attempts.py",
    ],
    "overlay/_call/redirect.py": ["unit/test_redirect.py", "unit/test_decisions.py", "faults/test_redirects.py"],
    "overlay/_call/auth.py": ["unit/test_auth.py", "unit/test_decisions.py", "faults/test_secrets.py"],
    "overlay/_call/redact.py": [
        "unit/test_redact.py", "unit/test_errors.py", "unit/test_decisions.py", "faults/test_secrets.py",
    ],
    "overlay/_call/exchange.py": [
        "unit/test_exchange.py", "unit/test_pool.py", "unit/test_decisions.py", "client/test_streams.py",
        "faults/test_attempts.py", "faults/test_client.py", "faults/test_redirects.py",
    ],
    "overlay/_call/success.py": [
        "unit/test_errors.py", "unit/test_exchange.py", "faults/test_errors_in_success.py",
    ],
    "overlay/_call/odd_event.py": ["unit/test_odd_event.py"],
    "overlay/_call/spelling.py": ["unit/test_values.py", "unit/test_plan.py", "client/test_arguments.py"],
    "overlay/_call/times.py": ["unit/test_times.py", "client/test_arguments.py"],
    "overlay/_call/plan.py": [
        "unit/test_plan.py", "unit/test_times.py", "client/test_results.py", "client/test_arguments.py",
    ],
    "overlay/_answers/cursor.py": ["unit/test_pagination.py", "unit/test_decisions.py", "client/test_pages.py"],
    "overlay/_answers/pagination.py": [
        "unit/test_pagination.py", "unit/test_decisions.py", "client/test_pages.py", "faults/test_client.py",
    ],
    "overlay/_answers/ending.py": [
        "unit/test_ending.py", "unit/test_decisions.py", "client/test_streams.py", "faults/test_client.py",
    ],
    "overlay/_answers/accumulate.py": ["unit/test_accumulate.py", "unit/test_decisions.py", "unit/test_nonsense.py"],
    "overlay/_answers/text.py": ["unit/test_accumulate.py"],
    "overlay/rate_limits.py": ["unit/test_rate_limits.py"],
    "overlay/webhooks.py": ["unit/test_webhooks.py", "unit/test_decisions.py"],
    "overlay/polling.py": ["unit/test_polling.py", "unit/test_decisions.py", "helpers/test_polling.py"],
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change of one module."""

    path: str
    line: int
    operator: str
    code: str
    source: str

    def shown(self) -> str:
        """Return the change as a person reads it."""
        lines = difflib.unified_diff(self.source.splitlines(), self.code.splitlines(), lineterm="", n=0)
        changed = [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]
        return f"{self.path}:{self.line} {self.operator.removeprefix('core/')}\n  " + "\n  ".join(changed)

    def key(self) -> str:
        """Return what names the change in `equivalent.txt`: it holds while the line is as it is."""
        changed = self.shown().splitlines()[1:]
        return f"{self.path} " + " => ".join(" ".join(line.split())[1:].strip() for line in changed)


def sites(path: str) -> Iterator[tuple[str, int, str, int]]:
    """Give every change that can be made in a module: path, line, operator and which of its places."""
    tree = get_ast((ROOT / path).read_text(encoding="utf-8"))
    for name in sorted(operator_names()):
        if name.startswith(LEFT_OUT):
            continue
        operator = get_operator(name)()
        places = [place for node in ast_nodes(tree) for place in operator.mutation_positions(node)]
        for number, place in enumerate(places):
            yield path, place[0][0], name, number


def sampled(size: int, seed: int, paths: list[str]) -> list[Mutant]:
    """Choose that many changes: a place counts once, however many operators know it."""
    by_place: dict[tuple[str, int, str], list[tuple[str, int, str, int]]] = {}
    for site in (site for path in paths for site in sites(path)):
        by_place.setdefault((site[0], site[1], site[2].rpartition("_")[0] or site[2]), []).append(site)
    dice = random.Random(seed)
    found: list[Mutant] = []
    for place in dice.sample(sorted(by_place), len(by_place)):
        path, line, operator, number = dice.choice(by_place[place])
        source = (ROOT / path).read_text(encoding="utf-8")
        try:
            code = mutate_code(source, get_operator(operator)(), number)
        except AttributeError:  # cosmic-ray 8.7 cannot replace an exception with a dotted name
            continue
        if code is not None and _means_another(source, code):
            found.append(Mutant(path, line, operator, code, source))
        if len(found) == size:
            break
    return found


def _means_another(source: str, code: str) -> bool:
    """Say whether a change can be told at all: annotations and `__all__` are not run."""

    def running(text: str) -> str:
        tree = ast.parse(text)
        for node in ast.walk(tree):
            for name in ("annotation", "returns"):
                if getattr(node, name, None) is not None:
                    setattr(node, name, ast.Constant(None))
        return ast.dump(tree)

    try:
        return running(source) != running(code)
    except SyntaxError:
        return False


class _Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Give one module a text of its own."""

    def __init__(self, mutant: Mutant) -> None:
        self._name = mutant.path.removesuffix(".py").replace("/", ".")
        self._mutant = mutant

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self) if name == self._name else None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(ROOT / self._mutant.path)
        exec(compile(self._mutant.code, module.__file__, "exec"), module.__dict__)


def is_killed(mutant: Mutant) -> bool:
    """Say whether a test fails with a mutant."""
    child = os.fork()
    if not child:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        sys.meta_path.insert(0, _Mutated(mutant))
        tests = [f"tests/{name}" for name in MODULES[mutant.path] if (ROOT / "tests" / name).exists()]
        ignored = "ignore::pytest.PytestAssertRewriteWarning"  # what was loaded before the fork
        code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-W", ignored, "--hypothesis-seed=0", *tests])
        os._exit(int(code != 0))
    end = time.monotonic() + WALL_SECONDS
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) != 0
        time.sleep(0.05)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return True


def main() -> int:
    """Run a sample; exit 1 where a mutant lives that is not known to be the same program."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation.run", description=__doc__)
    parser.add_argument("--sample", type=int, default=150)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="the default differs every time")
    parser.add_argument("--only", default="", help="modules whose path holds this")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
    paths = [path for path in MODULES if arguments.only in path and (ROOT / path).exists()]
    known = [line.partition("  #")[0] for line in EQUIVALENT.read_text(encoding="utf-8").splitlines()]
    mutants = sampled(arguments.sample, arguments.seed, paths)
    print(f"seed {arguments.seed}: {len(mutants)} mutants of {len(paths)} modules", flush=True)
    for name in ("hypothesis.strategies", "httpx", "httpcore", "h11", "trustme", "attrs", "asyncio", "uvloop"):
        importlib.import_module(name)
    for path in sorted({mutant.path for mutant in mutants}):
        source = (ROOT / path).read_text(encoding="utf-8")
        if is_killed(Mutant(path, 0, "none", source, source)):
            print(f"the tests of {path} fail as it is: {' '.join(MODULES[path])}")
            return 2
    lived, same = [], 0
    for number, mutant in enumerate(mutants, 1):
        if mutant.key() in known:
            same += 1
        elif not is_killed(mutant):
            lived.append(mutant)
            print(f"[{number}] lives: {mutant.shown()}\n  {mutant.key()}", flush=True)
        elif number % 10 == 0:
            print(f"[{number}]", flush=True)
    matter = len(mutants) - same
    killed = matter - len(lived)
    print(f"{killed} of {matter} killed: {killed / max(matter, 1):.1%}; {same} known to be the same program")
    return int(bool(lived))


if __name__ == "__main__":
    sys.exit(main())
