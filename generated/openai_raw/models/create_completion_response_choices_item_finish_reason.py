"""Create completion response choices item finish reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateCompletionResponseChoicesItemFinishReasonInput: TypeAlias = Literal['stop', 'length', 'content_filter']
CreateCompletionResponseChoicesItemFinishReason: TypeAlias = CreateCompletionResponseChoicesItemFinishReasonInput | str
