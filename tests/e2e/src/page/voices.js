// Stands in for the voices of a device: they come when the test brings them, and end when it says so.
(() => {
  const device = [
    { name: "Ada", lang: "en_GB", localService: true, default: false },
    { name: "Service", lang: "en-US", localService: false, default: false },
    { name: "Bea", lang: "eng-US", localService: true, default: true },
    { name: "Clara", lang: "es-ES", localService: true, default: false },
  ];
  let voices = [];

  class Voices extends EventTarget {
    // What is being spoken now.
    now = null;

    getVoices() {
      return voices;
    }

    speak(utterance) {
      this.now = utterance;
    }

    // Browsers tell the end of what was cancelled, and they tell it late.
    cancel() {
      const cancelled = this.now;
      this.now = null;
      setTimeout(() => cancelled?.dispatchEvent(new Event("end")));
    }

    bring() {
      voices = device;
      this.dispatchEvent(new Event("voiceschanged"));
    }

    finish() {
      const finished = this.now;
      this.now = null;
      finished.dispatchEvent(new Event("end"));
    }
  }

  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  Object.defineProperty(window, "speechSynthesis", { value: new Voices() });
})();
