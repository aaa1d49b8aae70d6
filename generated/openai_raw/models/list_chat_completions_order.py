"""The order of a list by time of creation: `asc` is oldest first, `desc` newest first."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListChatCompletionsOrderInput: TypeAlias = Literal['asc', 'desc']
ListChatCompletionsOrder: TypeAlias = ListChatCompletionsOrderInput | str
