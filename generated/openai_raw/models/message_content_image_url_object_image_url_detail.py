"""Message content image url object image url detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageContentImageUrlObjectImageUrlDetailInput: TypeAlias = Literal['auto', 'low', 'high']
MessageContentImageUrlObjectImageUrlDetail: TypeAlias = MessageContentImageUrlObjectImageUrlDetailInput | str
