"""What only `BetaServiceTierResponses` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaServiceTierResponsesEnumInput: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
BetaServiceTierResponsesEnum: TypeAlias = BetaServiceTierResponsesEnumInput | str
"""The processing tier, which determines speed and price."""
