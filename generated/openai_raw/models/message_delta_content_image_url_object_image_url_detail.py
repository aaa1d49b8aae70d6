"""Message delta content image url object image url detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageDeltaContentImageUrlObjectImageUrlDetailInput: TypeAlias = Literal['auto', 'low', 'high']
MessageDeltaContentImageUrlObjectImageUrlDetail: TypeAlias = MessageDeltaContentImageUrlObjectImageUrlDetailInput | str
