from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class TokenCountsResource(Base):
    """The number of input tokens of a request."""

    object: Literal["response.input_tokens"]
    """Object type: always `response.input_tokens`."""
    input_tokens: int
    """Number of input tokens, including cached tokens."""

    _tags = {"object": "response.input_tokens"}
