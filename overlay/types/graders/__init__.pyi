"""The names of ``openai.types.graders`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m

GraderInputs: TypeAlias = m.EvalItemContentArray
GraderInputsParam: TypeAlias = m.EvalItemContentArrayInput
LabelModelGrader: TypeAlias = m.GraderLabelModel
LabelModelGraderParam: TypeAlias = m.GraderLabelModelDict
MultiGrader: TypeAlias = m.GraderMulti
MultiGraderParam: TypeAlias = m.GraderMultiDict
PythonGrader: TypeAlias = m.GraderPython
PythonGraderParam: TypeAlias = m.GraderPythonDict
ScoreModelGrader: TypeAlias = m.GraderScoreModel
ScoreModelGraderParam: TypeAlias = m.GraderScoreModelDict
StringCheckGrader: TypeAlias = m.GraderStringCheck
StringCheckGraderParam: TypeAlias = m.GraderStringCheckDict
TextSimilarityGrader: TypeAlias = m.GraderTextSimilarity
TextSimilarityGraderParam: TypeAlias = m.GraderTextSimilarityDict
