"""Chat completion allowed tools mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionAllowedToolsModeInput: TypeAlias = Literal['auto', 'required']
ChatCompletionAllowedToolsMode: TypeAlias = ChatCompletionAllowedToolsModeInput | str
