"""The classes of ``client.models``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.models import AsyncModels as AsyncModels
from openai_raw.resources.models import Models as Models
