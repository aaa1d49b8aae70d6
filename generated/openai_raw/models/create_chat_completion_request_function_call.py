"""Whether the model calls a function: never (`none`), or as it sees fit (`auto`)."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionRequestFunctionCallInput: TypeAlias = Literal['none', 'auto']
CreateChatCompletionRequestFunctionCall: TypeAlias = CreateChatCompletionRequestFunctionCallInput | str
