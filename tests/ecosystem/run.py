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
    note: str = ""
    """What the page says of it beside the results."""


LIBRARIES = {
    "pydantic_ai": Library("Pydantic AI", ("pydantic-ai-slim[openai]==2.68.0",)),
    "openai_agents": Library("OpenAI Agents SDK", ("openai-agents==0.24.0",)),
    "langchain": Library("LangChain", ("langchain-openai==1.7.4",)),
    "instructor": Library("Instructor", ("instructor==1.17.0",), (OFFICIAL, "jiter>=0.16")),
    "llama_index": Library(
        "LlamaIndex", ("llama-index-llms-openai==0.8.3", "llama-index-embeddings-openai==0.7.0"), (OFFICIAL,)
    ),
    "litellm": Library(
        "LiteLLM",
        ("litellm==1.110.2",),
        note="After `install()` it does not load: some of its classes inherit from a class of `openai` and from "
        "pydantic's `BaseModel`, which is not possible with ours. Pass it a client.",
    ),
    "haystack": Library("Haystack", ("haystack-ai==3.4.1",)),
    "autogen": Library("AutoGen", ("autogen-ext[openai]==0.7.5", "autogen-agentchat==0.7.5")),
    "semantic_kernel": Library("Semantic Kernel", ("semantic-kernel==1.45.0",)),
    "agno": Library("Agno", ("agno==3.1.10",)),
    "smolagents": Library("smolagents", ("smolagents[openai]==1.26.0",)),
    "outlines": Library("Outlines", ("outlines==1.3.3",)),
    "magentic": Library("magentic", ("magentic==0.41.1",)),
    "guidance": Library(
        "guidance", ("guidance==0.3.1",), note="It does not accept a client: the example replaces the one it created."
    ),
    "strands": Library(
        "Strands Agents",
        ("strands-agents[openai]==1.62.0",),
        (OFFICIAL,),
        "It accepts async clients, and runs each call of an agent in its own event loop. A client of this package "
        "works in all of them; one of `openai` fails at the second call.",
    ),
    "mem0": Library(
        "mem0", ("mem0ai==2.2.1",), (OFFICIAL,), "It does not accept a client: the example replaces the one it created."
    ),
    "mirascope": Library(
        "Mirascope",
        ("mirascope[openai]==2.8.2",),
        (OFFICIAL,),
        "It does not accept a client: the example replaces those it created.",
    ),
    "agent_framework": Library(
        "Microsoft Agent Framework", ("agent-framework-core==1.23.0", "agent-framework-openai==1.17.0"), (OFFICIAL,)
    ),
    "ragas": Library(
        "Ragas",
        ("ragas==0.4.3", "langchain-community==0.3.31"),
        (OFFICIAL, "jiter>=0.16"),
        "It describes the requested type in the prompt, which the sandbox does not read, so it was tested with a type "
        "that every JSON object fits.",
    ),
}
OBSERVERS = {
    "openinference": Library("OpenInference", ("openinference-instrumentation-openai==0.1.66", "opentelemetry-sdk")),
    "traceloop": Library("Traceloop", ("opentelemetry-instrumentation-openai==0.62.4", "opentelemetry-sdk")),
    "otel": Library(
        "OpenTelemetry",
        ("opentelemetry-instrumentation-openai-v2==2.4b0", "opentelemetry-util-genai==1.0b0", "opentelemetry-sdk"),
    ),
    "sentry": Library("Sentry", ("sentry-sdk==2.75.0",)),
    "logfire": Library("Logfire", ("logfire==5.4.0",)),
    "langfuse": Library("Langfuse", ("langfuse==5.0.4",)),
    "langsmith": Library("LangSmith", ("langsmith==0.15.1",)),
    "posthog": Library("PostHog", ("posthog==7.91.1",)),
    "braintrust": Library("Braintrust", ("braintrust==0.48.1",)),
    "ddtrace": Library("Datadog", ("ddtrace==4.16.0",)),
}
CLIENTS = {"openai": "with `openai`", "overlay": "with `overlay`", "installed": "after `install()`"}
"""How the checks are run: with the official client, with ours and `bridge`, with ours in its place."""


@dataclass
class Result:
    """What came of a library's checks, by the client that was given (see `CLIENTS`): "" or the error of each."""

    by_client: dict[str, dict[str, str]] = field(default_factory=dict)

    def passed(self, client: str) -> int:
        return sum(not error for error in self.by_client[client].values())

    def misses(self, client: str) -> dict[str, str]:
        theirs, ours = self.by_client["openai"], self.by_client[client]
        return {name: error for name, error in ours.items() if error and not theirs[name]}

    def row(self, library: Library) -> str:
        """Return its row of a table."""
        tested = ", ".join(f"`{requirement}`" for requirement in library.requirements)
        figures = [f"{self.passed(client)}/{len(self.by_client['openai'])}" for client in CLIENTS]
        return f"| {' | '.join([library.title, tested, *figures])} |"


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


def probe(python: Path, name: str, client: str, base_url: str) -> subprocess.CompletedProcess[str]:
    """Run the checks of a library with a client (see `CLIENTS`); the last line of the output is what came of them."""
    command = [str(python), "-P", str(HERE / "probe.py"), name, client, base_url]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])}
    return subprocess.run(command, capture_output=True, text=True, env=variables, timeout=600, check=False)


def tried(name: str, library: Library, base_url: str) -> Result:
    python, result = environment(name, library), Result()
    for client in CLIENTS:
        done = probe(python, name, client, base_url)
        if done.returncode and client != "openai":
            error = (done.stderr.strip().splitlines() or ["it does not start"])[-1]
            result.by_client[client] = dict.fromkeys(result.by_client["openai"], error)
            continue
        if done.returncode:
            raise SystemExit(f"{name} with {client}:\n{done.stderr[-2000:]}")
        result.by_client[client] = json.loads(done.stdout.splitlines()[-1])
    kept(name).write_text(json.dumps(result.by_client), encoding="utf-8")
    return result


def kept(name: str) -> Path:
    """Return where the latest results of a library are kept."""
    return ROOT / "build" / "ecosystem" / f"{name}.json"


def shown(name: str) -> str:
    """Return the example of a library; it is run, too, as one of the checks."""
    tree = ast.parse((HERE / "libraries" / f"{name}_.py").read_text("utf-8"))
    return "import overlay.interop\n\noverlay.interop.bridge()\n" + next(
        ast.literal_eval(node.value).strip()
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXAMPLE"
    )


HEADER = """# With your framework

Libraries that accept an `openai` client also accept one of this package. Most of them check for classes of `openai`,
which they require anyway: call `overlay.interop.bridge()` once, and ours pass these checks. If a library creates its
own clients, [`overlay.interop.install()`](migrating.md#without-changing-the-imports) replaces `openai` with this
package.

`make ecosystem` generates this page. It runs each library in its own environment against the local sandbox: with the
official client, with this one after `bridge()`, and with `install()`. The numbers say how many of the checks passed.

| library | tested | with `openai` | with `overlay` | after `install()` |
|---|---|---|---|---|
"""
WATCHING = """## Observability tools

These tools observe the calls of the official client. After `install()`, they patch this package and see its calls too.
After `bridge()`, only those that you pass a client see them. Each was tested with a chat completion, an async one, a
stream, a response and embeddings. [`OpenAI(telemetry=Telemetry())`](telemetry.md) needs none of them and creates spans
itself.

| observer | tested | with `openai` | with `overlay` | after `install()` |
|---|---|---|---|---|
"""
UNTRIED = "\n- Weave was not tested: it only starts with an account on a server.\n"


def page(results: dict[str, Result]) -> str:
    """Write the page; its sections show the examples."""
    lines = [HEADER + "\n".join(results[name].row(library) for name, library in LIBRARIES.items()), ""]
    for name, library in LIBRARIES.items():
        result = results[name]
        checks = ", ".join(check.replace("_", " ") for check in result.by_client["openai"])
        lines += [f"## {library.title}\n\n```py\n{shown(name)}\n```\n", f"Tested: {checks}.\n"]
        lines += [f"{library.note}\n"] if library.note else []
        lines += misses(result)
        if OFFICIAL in library.overrides:
            lines.append("It may require an older `openai`; it was tested with the current one.\n")
    lines.append(WATCHING + "\n".join(results[name].row(library) for name, library in OBSERVERS.items()))
    lines.append("")
    for name, library in OBSERVERS.items():
        lines += [f"- {library.title}{line[1:].rstrip()}" for line in misses(results[name])]
    return "\n".join(lines) + UNTRIED


def misses(result: Result) -> list[str]:
    """Return a line per reason for which checks fail that pass with the official client."""
    found = []
    for client in ("overlay", "installed"):
        reasons: dict[str, list[str]] = {}
        for check, error in result.misses(client).items():
            reasons.setdefault(error.splitlines()[0], []).append(check.replace("_", " "))
        for error, checks in reasons.items():
            found.append(f"- fails {CLIENTS[client]}: {', '.join(checks)}: `{error}`\n")
    return found


def main() -> int:
    everything = LIBRARIES | OBSERVERS
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("libraries", nargs="*", help=f"some of {', '.join(everything)}; all where none is named")
    parser.add_argument("--page", action="store_true", help="write the page of the results that are kept")
    arguments = parser.parse_args()
    if unknown := [name for name in arguments.libraries if name not in everything]:
        parser.error(f"there is no library {', '.join(unknown)}; there are {', '.join(everything)}")
    results = {}
    with Sandbox() as server:
        for name in [] if arguments.page else arguments.libraries or everything:
            results[name] = tried(name, everything[name], server.base_url)
            print(
                f"{name}: {', '.join(f'{results[name].passed(client)} with {client}' for client in CLIENTS)}",
                flush=True,
            )
            print("".join(misses(results[name])), end="", flush=True)
    stored = {name: Result(json.loads(kept(name).read_text("utf-8"))) for name in everything if kept(name).exists()}
    if stored.keys() == everything.keys():
        PAGE.write_text(page(stored), encoding="utf-8")
    else:
        print(f"no page yet: not tried are {', '.join(everything.keys() - stored.keys())}")
    return int(any(result.misses("overlay") for name, result in results.items() if name in LIBRARIES))


if __name__ == "__main__":
    sys.exit(main())
