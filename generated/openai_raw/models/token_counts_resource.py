from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class TokenCountsResource(Base):
    """How many tokens a request would send to the model."""

    object: Literal["response.input_tokens"]
    """The kind of object: always `response.input_tokens`."""
    input_tokens: int
    """Tokens of the input, cached ones included."""

    _tags = {"object": "response.input_tokens"}
