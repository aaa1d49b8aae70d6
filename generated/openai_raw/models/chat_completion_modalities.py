"""What only `ChatCompletionModalities` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionModalitiesItemInput: TypeAlias = Literal["text", "audio"]
ChatCompletionModalitiesItem: TypeAlias = ChatCompletionModalitiesItemInput | str
