from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class EvalGraderPython(Base):
    """Scores with Python code of yours."""

    type: Literal["python"]
    """Tells this object from others that can stand in its place: always `python`."""
    name: str
    """Name of the eval grader python."""
    source: str
    """The code, with a function `grade(sample, item)` that gives a number."""
    image_tag: str | None = absent
    """Version of the environment that the code runs in."""
    pass_threshold: float | None = absent
    """The score from which an answer passes."""

    _tags = {"type": "python"}
