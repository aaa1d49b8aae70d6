"""Usage decisions response data item results item api source."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageDecisionsResponseDataItemResultsItemApiSourceInput: TypeAlias = Literal['agents_api', 'unlabeled']
UsageDecisionsResponseDataItemResultsItemApiSource: TypeAlias = UsageDecisionsResponseDataItemResultsItemApiSourceInput | str
