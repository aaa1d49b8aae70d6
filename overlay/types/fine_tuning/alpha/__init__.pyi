"""The names of ``openai.types.fine_tuning.alpha`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.fine_tuning.run_grader import RunGraderParams as RunGraderParams_
from openai_raw.api.fine_tuning.validate_grader import ValidateGraderParams as ValidateGraderParams_

GraderRunParams: TypeAlias = RunGraderParams_
GraderRunResponse: TypeAlias = m.RunGraderResponse
GraderValidateParams: TypeAlias = ValidateGraderParams_
GraderValidateResponse: TypeAlias = m.ValidateGraderResponse
