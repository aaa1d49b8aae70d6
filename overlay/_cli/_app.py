"""The command line as a whole: every command, and the two that need no module, `config` and `sandbox`."""

from __future__ import annotations

import os
from importlib.util import find_spec
from itertools import accumulate
from typing import Annotated

import typer

from .. import __version__
from . import _bulk, _call, _costs, _drift, _media, _talk, _tuning
from ._manners import Group
from ._show import Json, record

__all__ = ["app"]

app = typer.Typer(
    cls=Group,
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # they would show local variables, and so keys
    rich_markup_mode="rich",
    help="Call the OpenAI API. The key comes from OPENAI_API_KEY (OPENAI_ADMIN_KEY for usage and costs), "
    "another server from OPENAI_BASE_URL.",
    epilog='Example: openai-overlay chat "Why is the sky blue?"',
)

for _command in (_talk.chat, _talk.responses, _media.embed, _media.images, _media.speech, _media.transcribe):
    app.command()(_command)
app.command("call")(_call.call)
app.command("operations")(_call.operations)
app.command("models")(_call.models)
app.command("files")(_call.files)
app.command("vector-stores")(_call.vector_stores)
app.command("usage")(_costs.usage)
app.command("costs")(_costs.costs)
app.command("drift")(_drift.drift)
app.add_typer(_bulk.bulk, name="bulk")
app.add_typer(_bulk.batch, name="batch")
app.add_typer(_tuning.tuning, name="fine-tuning")


def _version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"openai-overlay {__version__}")
        raise typer.Exit


@app.callback()
def _root(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False) -> None:
    pass


@app.command()
def config(json: Json = None) -> None:
    """Show the current settings, without keys.

    Example: openai-overlay config
    """
    from .._call.auth import check_base_url, setting
    from .._setting_values import DEFAULT_BASE_URL

    base_url = check_base_url(setting(None, "OPENAI_BASE_URL") or DEFAULT_BASE_URL)  # refused if it may hold a secret
    extras = {"httpx_aiohttp": "aiohttp", "sounddevice": "audio", "botocore": "bedrock", "typer": "cli",
              "numpy": "numpy", "opentelemetry.trace": "otel", "pyarrow": "parquet", "ray": "ray",
              "websockets": "realtime", "uvicorn": "sandbox", "msgspec": "speed", "pydantic": "structured",
              "google.auth": "vertex"}  # fmt: skip
    inner = "{}.{}".format  # of a package that is not there, nothing can be looked for
    found = [name for module, name in extras.items() if all(map(find_spec, accumulate(module.split("."), inner)))]
    record(
        {
            "version": __version__,
            "base_url": base_url,
            "api_key": _is_set("OPENAI_API_KEY"),
            "admin_key": _is_set("OPENAI_ADMIN_KEY"),
            "organization": os.environ.get("OPENAI_ORG_ID"),
            "project": os.environ.get("OPENAI_PROJECT_ID"),
            "model": _talk.default_model(),
            "extras": sorted(found),
        },
        json,
    )


def _is_set(name: str) -> str:
    return f"from {name}" if os.environ.get(name) else f"none ({name} is not set)"


@app.command()
def sandbox(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 picks a free one.")] = 8765,
    delay: Annotated[float, typer.Option(help="Seconds between the events of a stream.")] = 0.0,
    model: Annotated[list[str] | None, typer.Option(help="Also accept this model.")] = None,
) -> None:
    """Serve the API on this machine, without a key, until Ctrl-C.

    Example: openai-overlay sandbox --port 9000
    """
    from ..sandbox.__main__ import main

    names = [part for each in model or [] for part in ("--model", each)]
    raise typer.Exit(main(["--host", host, "--port", str(port), "--delay", str(delay), *names]))
