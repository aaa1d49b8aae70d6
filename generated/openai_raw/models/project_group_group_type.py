"""Project group group type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectGroupGroupTypeInput: TypeAlias = Literal['group', 'tenant_group']
ProjectGroupGroupType: TypeAlias = ProjectGroupGroupTypeInput | str
