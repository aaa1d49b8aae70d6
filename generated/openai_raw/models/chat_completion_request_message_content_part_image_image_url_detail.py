"""Chat completion request message content part image image url detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionRequestMessageContentPartImageImageUrlDetailInput: TypeAlias = Literal['auto', 'low', 'high']
ChatCompletionRequestMessageContentPartImageImageUrlDetail: TypeAlias = ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | str
