"""Create chat completion request function call."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionRequestFunctionCallInput: TypeAlias = Literal['none', 'auto']
CreateChatCompletionRequestFunctionCall: TypeAlias = CreateChatCompletionRequestFunctionCallInput | str
