// What the pages gain with scripts; without them every form still has its button.
(() => {
  // A change of a filter is applied at once, and the button that did it goes.
  for (const form of document.querySelectorAll("form[data-live]")) {
    form.querySelector("[data-live-go]")?.setAttribute("hidden", "");
    form.addEventListener("change", (event) => {
      if (event.target.matches("input[type=checkbox], input[type=radio], select, input[type=date], input[type=month]")) {
        form.requestSubmit();
      }
    });
    // Empty fields stay out of the address.
    form.addEventListener("submit", () => {
      for (const field of form.querySelectorAll("input, select")) {
        if (field.name && field.value === "") field.disabled = true;
      }
    });
  }
  // A file that would be refused for its size is not sent over a poor line first.
  for (const field of document.querySelectorAll("input[type=file][data-most]")) {
    field.addEventListener("change", () => {
      const large = [...field.files].some((file) => file.size > Number(field.dataset.most));
      field.setCustomValidity(large ? field.dataset.tooLarge : "");
      if (large) field.reportValidity();
    });
  }
  // Back in history finds the form usable again.
  addEventListener("pageshow", () => {
    for (const field of document.querySelectorAll("form[data-live] [disabled]")) field.disabled = false;
  });
})();
