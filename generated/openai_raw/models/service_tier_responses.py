"""What only `ServiceTierResponses` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierResponsesEnumInput: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
ServiceTierResponsesEnum: TypeAlias = ServiceTierResponsesEnumInput | str
"""The processing tier, which determines speed and price."""
