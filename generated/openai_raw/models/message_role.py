"""Message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageRoleInput: TypeAlias = Literal['unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool']
MessageRole: TypeAlias = MessageRoleInput | str
