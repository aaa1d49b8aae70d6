"""What requests take instead of the models in ``models.eval_grader_python``, for type checkers only."""

from typing import Literal, Required, TypedDict

class EvalGraderPythonDict(TypedDict, total=False):
    type: Required[Literal["python"]]
    """Discriminator: always `python`."""
    name: Required[str]
    """Name of the grader."""
    source: Required[str]
    """Python code that defines `grade(sample, item)` and returns a number."""
    image_tag: str
    """Image tag of the environment that runs the code."""
    pass_threshold: float
    """Minimum score to pass."""
