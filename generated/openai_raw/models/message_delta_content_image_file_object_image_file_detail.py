"""Message delta content image file object image file detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageDeltaContentImageFileObjectImageFileDetailInput: TypeAlias = Literal['auto', 'low', 'high']
MessageDeltaContentImageFileObjectImageFileDetail: TypeAlias = MessageDeltaContentImageFileObjectImageFileDetailInput | str
