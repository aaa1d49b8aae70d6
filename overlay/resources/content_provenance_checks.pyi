"""The classes of ``client.content_provenance_checks``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.content_provenance_checks import AsyncContentProvenanceChecks as AsyncContentProvenanceChecks
from openai_raw.resources.content_provenance_checks import ContentProvenanceChecks as ContentProvenanceChecks
