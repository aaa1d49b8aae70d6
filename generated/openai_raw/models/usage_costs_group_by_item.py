"""Usage costs group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageCostsGroupByItemInput: TypeAlias = Literal['project_id', 'line_item', 'api_key_id', 'user_id', 'api_source']
UsageCostsGroupByItem: TypeAlias = UsageCostsGroupByItemInput | str
