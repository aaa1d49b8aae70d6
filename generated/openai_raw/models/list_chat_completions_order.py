"""List chat completions order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListChatCompletionsOrderInput: TypeAlias = Literal['asc', 'desc']
ListChatCompletionsOrder: TypeAlias = ListChatCompletionsOrderInput | str
