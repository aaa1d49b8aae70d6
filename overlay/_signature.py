"""The signature of a client class, for `help` and completion tools. Loaded when first used."""

from __future__ import annotations

from dataclasses import MISSING, fields
from inspect import Parameter, Signature
from typing import TYPE_CHECKING

from ._omit import omit

if TYPE_CHECKING:
    from ._client_base import ClientBase

__all__ = ["signature_of"]


def signature_of(kind: type[ClientBase]) -> Signature:
    """Return the signature of a client class: its settings with their types and defaults."""
    defaults = {option.name: option.default for option in fields(kind._options_kind)} | {"timeout": omit}
    parameters = [Parameter("api_key", Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation="KeySource | None")]
    for name, annotation in kind._given.__annotations__.items():
        default = defaults.get(name)
        parameters.append(
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=None if default is MISSING else default,
                annotation=annotation.__forward_arg__,
            )
        )
    return Signature(parameters)
