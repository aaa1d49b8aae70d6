"""The classes of ``client.fine_tuning.alpha``.

Written by ``python -m spec names``; do not edit.
"""

from . import graders as graders
from openai_raw.resources.fine_tuning_alpha import AsyncFineTuningAlpha as AsyncAlpha
from openai_raw.resources.fine_tuning_alpha import FineTuningAlpha as Alpha
from openai_raw.resources.fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders as AsyncGraders
from openai_raw.resources.fine_tuning_alpha_graders import FineTuningAlphaGraders as Graders
