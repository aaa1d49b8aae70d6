"""Group member user user type."""

from __future__ import annotations

from typing import Literal, TypeAlias

GroupMemberUserUserTypeInput: TypeAlias = Literal['user', 'tenant_user']
GroupMemberUserUserType: TypeAlias = GroupMemberUserUserTypeInput | str
