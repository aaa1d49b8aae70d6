"""What to use instead of a name that does not exist. Loaded only for an error."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Final

from ._attributes import FORMER

__all__ = ["hint_for_module", "hint_for_setting", "in_place_of", "no_attribute"]

_AZURE: Final = "use AzureOpenAI, which has azure_endpoint, azure_deployment and api_version"
_PROXY: Final = (
    "set HTTPS_PROXY, or pass http_client=httpx.Client(transport=overlay.transports.HTTPTransport(proxy=...))"
)
_SETTINGS: Final = {
    "api_base": "use base_url",
    "api_type": _AZURE,
    "api_version": _AZURE,
    "azure_deployment": _AZURE,
    "azure_endpoint": _AZURE,
    "deployment_id": _AZURE,
    "engine": _AZURE,
    "extra_headers": "use default_headers, or pass extra_headers to a method",
    "headers": "use default_headers",
    "model": "pass model to each call",
    "proxies": _PROXY,
    "proxy": _PROXY,
    "temperature": "pass temperature to each call",
}
"""Settings of other clients, and of the official one before version 1."""
_ARGUMENTS: Final = {
    "deployment_id": ("model",),
    "engine": ("model",),
    "file_path": ("file",),
    "headers": ("extra_headers",),
    "input": ("messages", "prompt"),
    "max_completion_tokens": ("max_output_tokens", "max_tokens"),
    "max_output_tokens": ("max_completion_tokens", "max_tokens"),
    "max_tokens": ("max_completion_tokens", "max_output_tokens"),
    "messages": ("input", "prompt"),
    "prompt": ("messages", "input"),
    "reasoning": ("reasoning_effort",),
    "reasoning_effort": ("reasoning",),
    "request_timeout": ("timeout",),
    "response_format": ("text",),
    "system": ("instructions",),
    "text": ("input", "response_format"),
}
"""What other operations, and clients of before, call an argument; the first that the operation has is meant."""
_OF_A_CLIENT: Final = frozenset({"admin_api_key", "api_key", "base_url", "organization", "project"})


def in_place_of(argument: str, known: Collection[str]) -> str | None:
    """Return what to use in place of an argument that an operation does not have, where it is known under that name."""
    if argument in _OF_A_CLIENT:
        return f"use client.with_options({argument}=...)"
    meant = next((other for other in _ARGUMENTS.get(argument, ()) if other in known), None)
    return None if meant is None else f"use {meant!r}"


def hint_for_setting(name: str, known: Iterable[str]) -> str:
    """Return what to use instead of a setting that a client does not have, or nothing; starts with a semicolon."""
    if name in _SETTINGS:
        return f"; {_SETTINGS[name]}"
    return _near(name, known)


def hint_for_module(name: str, known: Iterable[str]) -> str:
    """Return what to use instead of an attribute that this package does not have, or nothing."""
    if name in FORMER:
        return f"; use OpenAI().{FORMER[name]}(...)"
    return _near(name, known)


def no_attribute(owner: str, name: str, hint: str) -> AttributeError:
    """Create the error; Python adds no suggestion after the hint, because it has no object to inspect."""
    return AttributeError(f"{owner} has no attribute {name!r}{hint}", name=name, obj=None)


def _near(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""
