"""How closely the model looks at an image: `low` costs few tokens, `high` shows more, `auto` leaves it to the
model."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionRequestMessageContentPartImageImageUrlDetailInput: TypeAlias = Literal['auto', 'low', 'high', 'original']
ChatCompletionRequestMessageContentPartImageImageUrlDetail: TypeAlias = ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | str
