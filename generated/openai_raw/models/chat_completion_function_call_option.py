from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
        name: Required[str]


@model
class ChatCompletionFunctionCallOption(Model):
    """Chat completion function call option."""

    name: str
