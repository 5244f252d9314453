"""Orca's settings, and a speech server that appends every utterance to the file UNFOLD_SAID, one a line.

Orca loads a file of this name from its preferences: <https://help.gnome.org/users/orca/stable/>. The names of the class
and its methods are Orca's: <https://gitlab.gnome.org/GNOME/orca/-/blob/43.1/src/orca/speechserver.py>.
"""

import os

from orca import settings, speechserver

settings.speechServerFactory = __name__
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False


def write(text):
    words = " ".join(text.split())
    if words:
        with open(os.environ["UNFOLD_SAID"], "a", encoding="utf-8") as file:
            file.write(words + "\n")


class SpeechServer(speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    def getInfo(self):
        return ["file", "file"]

    def speak(self, text=None, acss=None, interrupt=True):
        write(text or "")

    def speakCharacter(self, character, acss=None):
        write(character)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, acss in utteranceIterator:
            write(context.utterance)
