from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseErrorObjectMisalignmentSteer(Base):
    """A message that can bring the model back on track."""

    message: str
    """What went wrong, for people."""
