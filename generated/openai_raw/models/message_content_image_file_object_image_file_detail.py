"""Message content image file object image file detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageContentImageFileObjectImageFileDetailInput: TypeAlias = Literal['auto', 'low', 'high']
MessageContentImageFileObjectImageFileDetail: TypeAlias = MessageContentImageFileObjectImageFileDetailInput | str
