"""Create message request role."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateMessageRequestRoleInput: TypeAlias = Literal['user', 'assistant']
CreateMessageRequestRole: TypeAlias = CreateMessageRequestRoleInput | str
