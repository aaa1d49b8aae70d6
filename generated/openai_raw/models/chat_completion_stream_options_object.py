from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class ChatCompletionStreamOptionsObjectDict(TypedDict, total=False):
        include_usage: bool
        include_obfuscation: bool


@model
class ChatCompletionStreamOptionsObject(Base):
    """Chat completion stream options object."""

    include_usage: bool | None = absent
    include_obfuscation: bool | None = absent
