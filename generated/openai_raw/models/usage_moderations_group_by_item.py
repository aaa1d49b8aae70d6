"""Usage moderations group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageModerationsGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model']
UsageModerationsGroupByItem: TypeAlias = UsageModerationsGroupByItemInput | str
