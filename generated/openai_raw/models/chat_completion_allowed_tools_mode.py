"""Whether one of the allowed tools must be called (`required`) or may be (`auto`)."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionAllowedToolsModeInput: TypeAlias = Literal['auto', 'required']
ChatCompletionAllowedToolsMode: TypeAlias = ChatCompletionAllowedToolsModeInput | str
