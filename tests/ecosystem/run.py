"""``make ecosystem``: try the libraries of `LIBRARIES` with this client, and write docs/frameworks.md of it.

Each library is installed into an environment of its own under build/ecosystem, with the official client beside it,
whose results are what ours are held against. Everything runs against the local sandbox.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from overlay.sandbox import Sandbox

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAGE = ROOT / "docs" / "frameworks.md"
OFFICIAL = "openai==3.57.0"
OWN = ["attrs>=25.3", "httpx>=0.28", "python-dateutil>=2.9"]


@dataclass(frozen=True)
class Library:
    title: str
    requirements: tuple[str, ...]
    overrides: tuple[str, ...] = ()
    """What it says it needs and works without: a release of the official client of before version 3."""


LIBRARIES = {
    "pydantic_ai": Library("Pydantic AI", ("pydantic-ai-slim[openai]==2.68.0",)),
    "openai_agents": Library("OpenAI Agents SDK", ("openai-agents==0.24.0",)),
    "langchain": Library("LangChain", ("langchain-openai==1.7.4",)),
    "instructor": Library("Instructor", ("instructor==1.17.0",), (OFFICIAL, "jiter>=0.16")),
    "llama_index": Library(
        "LlamaIndex", ("llama-index-llms-openai==0.8.3", "llama-index-embeddings-openai==0.7.0"), (OFFICIAL,)
    ),
    "litellm": Library("LiteLLM", ("litellm==1.110.2",)),
    "haystack": Library("Haystack", ("haystack-ai==3.4.1",)),
    "autogen": Library("AutoGen", ("autogen-ext[openai]==0.7.5", "autogen-agentchat==0.7.5")),
    "semantic_kernel": Library("Semantic Kernel", ("semantic-kernel==1.45.0",)),
    "agno": Library("Agno", ("agno==3.1.10",)),
    "smolagents": Library("smolagents", ("smolagents[openai]==1.26.0",)),
    "outlines": Library("Outlines", ("outlines==1.3.3",)),
    "magentic": Library("magentic", ("magentic==0.41.1",)),
}


@dataclass
class Result:
    """What came of a library's checks, by the client that was given: "" or the error of each."""

    by_client: dict[str, dict[str, str]] = field(default_factory=dict)

    def passed(self, client: str) -> int:
        return sum(not error for error in self.by_client[client].values())

    @property
    def misses(self) -> dict[str, str]:
        theirs, ours = self.by_client["openai"], self.by_client["overlay"]
        return {name: error for name, error in ours.items() if error and not theirs[name]}


def environment(name: str, library: Library) -> Path:
    """Make the library's environment, or take the one that was made of the same requirements; return its Python."""
    folder = ROOT / "build" / "ecosystem" / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = [*library.requirements, OFFICIAL, *OWN]
    made = folder / "requirements.txt"
    if not made.exists() or made.read_text() != "\n".join([*wanted, *library.overrides]):
        subprocess.run(["uv", "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)], check=True)
        overrides = folder / "overrides.txt"
        overrides.write_text("\n".join(library.overrides))
        install = ["uv", "pip", "install", "--quiet", "--python", str(python), "--override", str(overrides)]
        subprocess.run([*install, *wanted], check=True)
        made.write_text("\n".join([*wanted, *library.overrides]))
    return python


def tried(name: str, library: Library, base_url: str) -> Result:
    python, result = environment(name, library), Result()
    paths = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    for client in ("openai", "overlay"):
        command = [str(python), "-P", str(HERE / "probe.py"), name, client, base_url]
        variables = {**os.environ, "PYTHONPATH": paths}
        done = subprocess.run(command, capture_output=True, text=True, env=variables, timeout=600, check=False)
        if done.returncode:
            raise SystemExit(f"{name} with {client}:\n{done.stderr[-2000:]}")
        result.by_client[client] = json.loads(done.stdout.splitlines()[-1])
    return result


def shown(name: str) -> str:
    """Return the example of a library; it is run, too, as one of the checks."""
    tree = ast.parse((HERE / "libraries" / f"{name}_.py").read_text("utf-8"))
    return "import overlay.interop\n\noverlay.interop.bridge()\n" + next(
        ast.literal_eval(node.value).strip()
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXAMPLE"
    )


HEADER = """# With your framework

Libraries that take a client of the package `openai` take one of this package. Most check for classes of `openai`, which
they need installed anyway; [`overlay.interop.bridge()`](guide.md), called once, lets ours pass for them.

What follows is written by `make ecosystem`, which runs each library in an environment of its own against the local
sandbox, with the official client and then with this one. A number is how many of the checks passed.

| library | tested | with `openai` | with `overlay` |
|---|---|---|---|
"""


def page(results: dict[str, Result]) -> str:
    """Write the page; its sections show the examples."""
    rows, sections = [], []
    for name, result in results.items():
        library = LIBRARIES[name]
        of = len(result.by_client["openai"])
        tested = ", ".join(f"`{requirement}`" for requirement in library.requirements)
        rows.append(
            f"| {library.title} | {tested} | {result.passed('openai')}/{of} | {result.passed('overlay')}/{of} |"
        )
        sections.append(f"## {library.title}\n\n```py\n{shown(name)}\n```\n")
        checks = ", ".join(check.replace("_", " ") for check in result.by_client["openai"])
        sections.append(f"Tried: {checks}.\n")
        sections += [f"- {check.replace('_', ' ')} fails: `{error}`\n" for check, error in result.misses.items()]
        if library.overrides:
            sections.append("It asks for an older `openai`; it was installed beside the new one all the same.\n")
    return HEADER + "\n".join([*rows, "", *sections])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("libraries", nargs="*", help=f"some of {', '.join(LIBRARIES)}; all where none is named")
    chosen = parser.parse_args().libraries or list(LIBRARIES)
    results = {}
    with Sandbox() as server:
        for name in chosen:
            results[name] = tried(name, LIBRARIES[name], server.base_url)
            both = [f"{results[name].passed(client)} with {client}" for client in ("openai", "overlay")]
            print(f"{name}: {', '.join(both)}", flush=True)
            for check, error in results[name].misses.items():
                print(f"  {check}: {error}")
    if chosen == list(LIBRARIES):
        PAGE.write_text(page(results), encoding="utf-8")
    return int(any(result.misses for result in results.values()))


if __name__ == "__main__":
    sys.exit(main())
