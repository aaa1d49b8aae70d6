"""The models' peers: the stock generator's output from the same openapi.yaml, and openai-python."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PREPARED = ROOT / "openapi.yaml"
STOCK = "stock_client"

Decode = Callable[[Any], Any]


def ours() -> dict[str, Decode]:
    """Return our decoders of the bodies."""
    from openai_raw.api import operation

    chat, responses = operation("chat.create_chat_completion"), operation("responses.create_response")
    return {"chunk": chat.decode_event, "completion": chat.decode, "Response with 7 items": responses.decode}


def official() -> dict[str, Decode]:
    """Return the decoder that openai-python uses for answers."""
    from openai._models import construct_type
    from openai.types.chat import ChatCompletion, ChatCompletionChunk
    from openai.types.responses import Response

    def decoder(cls: type) -> Decode:
        return lambda value: construct_type(type_=cls, value=value)

    return {
        "chunk": decoder(ChatCompletionChunk),
        "completion": decoder(ChatCompletion),
        "Response with 7 items": decoder(Response),
    }


def generate_stock(folder: Path) -> Path:
    """Run openapi-python-client with its own templates on openapi.yaml; return the resulting package."""
    from spec.upstream import load

    source, config = folder / "openapi.json", folder / "config.yml"
    source.write_text(json.dumps(load(PREPARED)), encoding="utf-8")
    config.write_text(f"package_name_override: {STOCK}\nproject_name_override: {STOCK}\n", encoding="utf-8")
    tool = Path(sys.executable).with_name("openapi-python-client")
    subprocess.run(
        [tool, "generate", "--path", source, "--config", config, "--meta", "none", "--output-path", folder / STOCK],
        check=True,
        capture_output=True,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
    )
    return folder / STOCK


def stock_class(package: Path, name: str) -> Any:
    """Return a class of the stock package, or None if it does not exist or the module does not import."""
    if str(package.parent) not in sys.path:
        sys.path.insert(0, str(package.parent))
    found = {path.stem.replace("_", ""): path.stem for path in (package / "models").glob("*.py")}
    module = found.get(name.lower())
    if module is None:
        return None
    return getattr(importlib.import_module(f"{STOCK}.models.{module}"), name, None)


def stock(package: Path) -> dict[str, Decode]:
    """Return the stock package's decoders of the bodies."""
    return {
        "chunk": stock_class(package, "CreateChatCompletionStreamResponse").from_dict,
        "completion": stock_class(package, "CreateChatCompletionResponse").from_dict,
        "Response with 7 items": stock_class(package, "Response").from_dict,
    }


def lines(folder: Path) -> int:
    """Count the lines of the Python files under a folder."""
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py"))
